-- SPDX-FileCopyrightText: DiemTin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What preflight keeps: findings that a person called right as they are.

-- subject is the finding's acceptance key, made by the program of rule, article and words meant
CREATE TABLE acceptance (
    issue TEXT NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    accepted TEXT NOT NULL,
    PRIMARY KEY (issue, subject)
);
