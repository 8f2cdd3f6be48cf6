-- SPDX-FileCopyrightText: DiemTin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How many pages an issue is to have: exactly so many (0: not wished), or a multiple of a number (1: any).

ALTER TABLE issue ADD COLUMN page_goal INTEGER NOT NULL DEFAULT 0;

ALTER TABLE issue ADD COLUMN page_multiple INTEGER NOT NULL DEFAULT 1;
