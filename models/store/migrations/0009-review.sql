-- SPDX-FileCopyrightText: DiemTin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Reviews: what was sent to be read, what came back, what became of it, and what was published.

-- One sending of an issue. The issue may be deleted later; what was said of it stays
CREATE TABLE review (
    id TEXT NOT NULL PRIMARY KEY,
    issue TEXT NOT NULL,
    sent TEXT NOT NULL,
    sender TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE INDEX review_issue ON review (issue);

-- The articles as they were sent, as JSON like that of revisions
CREATE TABLE review_article (
    review TEXT NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    article TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (review, article)
);

-- Everything one reviewer says in one copy of the file, as JSON; of several versions the newest is kept
CREATE TABLE review_answer (
    id TEXT NOT NULL PRIMARY KEY,
    review TEXT NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    reviewer TEXT NOT NULL,
    version INTEGER NOT NULL,
    saved TEXT NOT NULL,
    content TEXT NOT NULL
);

CREATE INDEX review_answer_review ON review_answer (review);

-- item: the id of a suggestion or comment; choice: accepted, rejected, done
CREATE TABLE review_decision (
    review TEXT NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    choice TEXT NOT NULL,
    who TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (review, item)
);

-- The pages as they were sent; in a review file only
CREATE TABLE review_pages (
    review TEXT NOT NULL PRIMARY KEY REFERENCES review (id) ON DELETE CASCADE,
    pdf BLOB NOT NULL
);

-- Each time an issue was exported as published; reason: why although not all was approved
CREATE TABLE publication (
    issue TEXT NOT NULL,
    published TEXT NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (issue, published)
);
