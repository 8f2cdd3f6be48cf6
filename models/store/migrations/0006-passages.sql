-- SPDX-FileCopyrightText: DiemTin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What articles are known again by: hashes of some of their runs of five words, the same ones in every text that has
-- the run. article is listing.number.
CREATE TABLE passage (
    hash INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (hash, article)
) WITHOUT ROWID;

-- Hashing takes more than SQL: the program does it when it next opens the library for writing
INSERT INTO setting (name, value) VALUES ('unhashed', '1');
