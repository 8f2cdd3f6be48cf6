-- SPDX-FileCopyrightText: DiemTin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What happened to an issue as a whole, so that changes since then can be shown.

-- kind is a word of the program: exported, sent …; note says what with, a file's name
CREATE TABLE issue_event (
    issue TEXT NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    moment TEXT NOT NULL,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (issue, kind, moment)
);
