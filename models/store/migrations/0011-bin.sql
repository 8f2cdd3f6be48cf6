-- SPDX-FileCopyrightText: DiemTin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Deleted issues, kept for a month. Their articles stay where they are.

-- content: the rows of the issue in every table that belongs to it, as JSON: a list of objects a table
CREATE TABLE deleted_issue (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    year INTEGER NOT NULL,
    deleted TEXT NOT NULL,
    who TEXT NOT NULL,
    articles INTEGER NOT NULL,
    content TEXT NOT NULL
);
