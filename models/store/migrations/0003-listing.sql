-- SPDX-FileCopyrightText: DiemTin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What lists of articles filter and sort by: one short row an article, so that a filter over all of them reads a
-- fraction of what the texts take, and a hit of search_index leads to its row by one step.

-- place is that of search_text; number never changes. headline_key and source_key sort as the Vietnamese alphabet
-- does; folded_headline and url_key are equal where two articles are the same piece
CREATE TABLE listing (
    place INTEGER NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    article TEXT NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    source TEXT NOT NULL,
    photos INTEGER NOT NULL,
    words INTEGER NOT NULL,
    saved TEXT NOT NULL,
    headline_key TEXT NOT NULL,
    source_key TEXT NOT NULL,
    folded_headline TEXT NOT NULL,
    url_key TEXT NOT NULL
);

CREATE INDEX listing_source ON listing (source, place);

CREATE INDEX listing_status ON listing (status, place);

CREATE INDEX listing_headline ON listing (folded_headline);

CREATE INDEX listing_url ON listing (url_key);

-- How many articles hold a word
CREATE VIRTUAL TABLE search_word USING fts5vocab (search_index, row);

-- Folding takes more than SQL: the program lists what is there when it next opens the library for writing
INSERT INTO setting (name, value) VALUES ('unlisted', '1');
