-- SPDX-FileCopyrightText: DiemTin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The library: sources, articles with revisions, photos, issues, printed contents, search.
-- Statements end with a semicolon and are parted by an empty line; none holds an empty line itself.
-- Ids are UUIDs in lower case; days are YYYY-MM-DD; moments are ISO 8601 in UTC with milliseconds.

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- automatic: made from a printed name; goes again with the last article that prints it
CREATE TABLE source (
    id TEXT NOT NULL PRIMARY KEY,
    homepage TEXT NOT NULL,
    automatic INTEGER NOT NULL
);

-- Position 0 is the office's own name, the others are aliases. folded_case: white space and case aside
CREATE TABLE source_name (
    folded_case TEXT NOT NULL PRIMARY KEY,
    source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL
);

CREATE INDEX source_name_source ON source_name (source);

-- printed_source is what the source line says, source whom it means
CREATE TABLE article (
    id TEXT NOT NULL PRIMARY KEY,
    created TEXT NOT NULL,
    saved TEXT NOT NULL,
    date TEXT,
    headline TEXT NOT NULL,
    printed_source TEXT NOT NULL,
    source TEXT REFERENCES source (id),
    url TEXT NOT NULL,
    body TEXT NOT NULL
);

CREATE INDEX article_source ON article (source);

-- The photo need not be in the library: its picture may have been missing when the article came in
CREATE TABLE article_photo (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    photo TEXT NOT NULL,
    caption TEXT NOT NULL,
    credit TEXT NOT NULL,
    PRIMARY KEY (article, position)
);

CREATE TABLE article_qr_code (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    url TEXT NOT NULL,
    PRIMARY KEY (article, position)
);

-- content is the whole article as JSON; begun is when the first save that this revision took in was made;
-- joinable: later saves may still replace it
CREATE TABLE revision (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    begun TEXT NOT NULL,
    saved TEXT NOT NULL,
    author TEXT NOT NULL,
    joinable INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (article, number)
);

-- Never changed once stored; width and height as seen, EXIF orientation applied
CREATE TABLE photo (
    sha256 TEXT NOT NULL PRIMARY KEY,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    format TEXT NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
);

-- JPEGs made from photos; may be emptied at any time
CREATE TABLE rendition (
    photo TEXT NOT NULL REFERENCES photo (sha256) ON DELETE CASCADE,
    form TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    grey INTEGER NOT NULL,
    jpeg BLOB NOT NULL,
    PRIMARY KEY (photo, form)
);

CREATE TABLE issue (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    year INTEGER NOT NULL,
    week_from TEXT,
    week_to TEXT,
    template TEXT NOT NULL,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    motto TEXT NOT NULL,
    website TEXT NOT NULL,
    facebook TEXT NOT NULL,
    photo TEXT NOT NULL,
    UNIQUE (year, number)
);

-- Lines of the cover; part is publisher, pillar or highlight (a placement's id)
CREATE TABLE cover_line (
    issue TEXT NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (issue, part, position)
);

CREATE TABLE section (
    id TEXT NOT NULL PRIMARY KEY,
    issue TEXT NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    UNIQUE (issue, position)
);

CREATE TABLE placement (
    id TEXT NOT NULL PRIMARY KEY,
    section TEXT NOT NULL REFERENCES section (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article TEXT NOT NULL REFERENCES article (id),
    contents_title TEXT NOT NULL,
    starts_page INTEGER NOT NULL,
    photo_side TEXT NOT NULL,
    photo_width REAL NOT NULL,
    UNIQUE (section, position)
);

CREATE INDEX placement_article ON placement (article);

-- The contents pages as an imported issue printed them
CREATE TABLE printed_entry (
    issue TEXT NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    section TEXT NOT NULL,
    date TEXT NOT NULL,
    title TEXT NOT NULL,
    page TEXT NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY (issue, position)
);

-- What search shows. place grows with the article's day, so that the newest is the highest
CREATE TABLE search_text (
    place INTEGER NOT NULL PRIMARY KEY,
    article TEXT NOT NULL UNIQUE REFERENCES article (id),
    headline TEXT NOT NULL,
    source TEXT NOT NULL,
    content TEXT NOT NULL
);

-- Holds the folded forms of search_text's columns; SQLite only ever reads search_text for snippets.
-- Never run 'rebuild' on it: that would index the text unfolded
CREATE VIRTUAL TABLE search_index USING fts5 (
    headline, source, content,
    content = 'search_text', content_rowid = 'place',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4', columnsize = 0
);
