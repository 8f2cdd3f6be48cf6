-- SPDX-FileCopyrightText: DiemTin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the workstation keeps beyond the first library: how far an article is, its catchwords, the shown part of its
-- photos, placements that keep their place, archived issues, and the office's own words.

ALTER TABLE article ADD COLUMN status TEXT NOT NULL DEFAULT 'new';

ALTER TABLE article_photo ADD COLUMN crop_x REAL NOT NULL DEFAULT 0;

ALTER TABLE article_photo ADD COLUMN crop_y REAL NOT NULL DEFAULT 0;

ALTER TABLE article_photo ADD COLUMN crop_width REAL NOT NULL DEFAULT 1;

ALTER TABLE article_photo ADD COLUMN crop_height REAL NOT NULL DEFAULT 1;

ALTER TABLE placement ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;

ALTER TABLE issue ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;

CREATE TABLE article_tag (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (article, tag)
);

CREATE INDEX article_tag_tag ON article_tag (tag, article);

CREATE INDEX article_status ON article (status);

CREATE INDEX article_url ON article (url);

-- Words that spelling takes as right everywhere; kind is name, term or word
CREATE TABLE word (
    word TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    added TEXT NOT NULL
);

-- Words that a person said are right in this one article
CREATE TABLE accepted_word (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    word TEXT NOT NULL,
    PRIMARY KEY (article, word)
);
