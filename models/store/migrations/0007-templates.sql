-- SPDX-FileCopyrightText: DiemTin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Templates of the office's own: they travel with the library.

-- json is a whole template as resources/templates/*.json are
CREATE TABLE template (
    name TEXT PRIMARY KEY,
    json BLOB NOT NULL,
    changed TEXT NOT NULL
);
