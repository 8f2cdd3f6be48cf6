# SPDX-FileCopyrightText: DiemTin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the classes and functions a C++ header offers without a comment. A reader of lines for the house's own style.

A /// comment stands directly before what it explains, or after it on its line; it also covers the declarations that
follow without an empty line between. A class may be explained by the file's first sentence instead ("// Clock: …").
What explains itself needs no comment: constructors, destructors, operators, overrides, what is deleted or defaulted,
and in a class that has a comment also getters (nothing between the parentheses), functions with their body, and types.
"""

import re

TYPE = re.compile(r"^(?:template\s*<.*>\s*(?:requires.*)?)?(class|struct)\s+(?:\[\[\w+\]\]\s*)?(\w+)")
FUNCTION = re.compile(r"([A-Za-z_]\w*)\s*\(")
ACCESS = re.compile(r"^(public|protected|private|Q_SIGNALS|public\s+Q_SLOTS|private\s+Q_SLOTS)\s*:\s*")
MACRO = re.compile(r"^(Q_OBJECT|Q_GADGET|Q_NAMESPACE|Q_[A-Z_]+\(.*\))\s*$")  # stands without a semicolon
NO_FUNCTION = re.compile(r"^(friend|using|typedef|static_assert|Q_[A-Z_]+\b|namespace|extern|return)")
GETTER = re.compile(r"\(\s*\)\s*(const)?\s*(&\s*)?(noexcept)?\s*$")


def undocumented(text):
    """Yields (line, name) of every class and function without a comment."""
    first = re.search(r"^// (\w+):", text, re.MULTILINE)
    for scope, line, has_comment, declaration in declarations(text, first[1] if first else ""):
        if has_comment or declaration.text.startswith("enum"):
            continue
        kind = TYPE.match(declaration.text)
        if kind:
            if declaration.has_body and not (scope.name and scope.documented):
                yield line, kind[2]
        elif is_function(declaration, scope):
            yield line, FUNCTION.search(without_templates(declaration.text))[1]


def is_function(declaration, scope):
    """Whether the declaration is a function that needs a comment in this scope."""
    text = re.sub(r"^(\[\[nodiscard\]\]|template\s*<[^>]*>|requires\s*\([^)]*\)|\s)+", "", declaration.text)
    match = FUNCTION.search(without_templates(text))
    if not match or NO_FUNCTION.match(text) or re.match(r"[^(]*=", text):
        return False
    if "operator" in text or re.search(r"\b(override|final)\b|=\s*(default|delete)\s*$", text):
        return False
    if scope.name and match[1].lstrip("~") == scope.name:
        return False
    return not (scope.name and scope.documented and (declaration.has_body or GETTER.search(text)))


def without_templates(text):
    """The text with everything in angle brackets taken out, so that std::function<bool(double)> is no function."""
    while True:
        shorter = re.sub(r"<[^<>]*>", "", text)
        if shorter == text:
            return text
        text = shorter


class Scope:
    def __init__(self, kind, name="", documented=True, public=True):
        self.kind, self.name, self.documented, self.public = kind, name, documented, public


class Declaration:
    def __init__(self, text, has_body):
        self.text, self.has_body = text, has_body


def declarations(text, explained):
    """Yields (scope, line, has_comment, Declaration) of what stands in namespaces and in public parts of classes; the
    class named `explained` has its comment elsewhere."""
    scopes = [Scope("namespace")]
    covered = False  # by a comment above, or one that the declarations before share
    pending, begun = "", 0
    for number, raw in enumerate(text.splitlines(), 1):
        stripped = raw.strip()
        if not pending and (not stripped or stripped.startswith("#") or MACRO.match(stripped)):
            covered = False
            continue
        if stripped.startswith("///"):
            covered = True
            continue
        trailing = "///<" in stripped
        code = re.sub(r'"(\\.|[^"\\])*"', '""', re.sub(r"//.*", "", raw)).strip()
        access = ACCESS.match(code)
        if access and not pending:
            scopes[-1].public, covered = access[1].startswith(("public", "Q_SIGNALS")), False
            code = code[access.end():]
        for piece in re.findall(r"[^;{}]+|[;{}]", code):
            scope = scopes[-1]
            if piece in ";{" and scope.kind in ("namespace", "class"):
                covered = covered or is_type(pending, explained)
                if pending.strip() and scope.public and not pending.startswith("namespace"):
                    yield scope, begun, covered or trailing, Declaration(normal(pending), piece == "{")
                if piece == "{":
                    scopes.append(opened(normal(pending), scope, covered))
                    covered = covered and scopes[-1].kind == "body"
                pending = ""
            elif piece == "{":
                scopes.append(Scope("body", public=False))
            elif piece == "}":
                closed = scopes.pop() if len(scopes) > 1 else scopes[0]
                covered = closed.kind in ("body", "class") and closed.documented
                pending = ""
            elif piece.strip() and piece != ";" and scope.kind in ("namespace", "class"):
                begun = number if not pending else begun
                pending += " " + piece


def is_type(text, name):
    kind = TYPE.match(normal(text))
    return bool(kind) and kind[2] == name


def normal(text):
    return re.sub(r"\s+", " ", text).strip()


def opened(text, outer, covered):
    """The scope that a brace after `text` opens."""
    if text.startswith("namespace") or text.startswith('extern ""'):
        return Scope("namespace")
    kind = TYPE.match(text)
    if kind:
        return Scope("class", kind[2], covered, outer.public and kind[1] == "struct")
    return Scope("body", documented=covered, public=False)
