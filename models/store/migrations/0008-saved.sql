-- SPDX-FileCopyrightText: DiemTin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The newest articles first, without reading all: what spelling and preflight learn from.

CREATE INDEX article_saved ON article (saved);
