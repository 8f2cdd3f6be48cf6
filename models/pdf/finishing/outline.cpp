// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The outline viewers show beside the pages.

#include "models/pdf/finishing/steps.h"

#include <algorithm>

namespace DiemTin::Finishing {

namespace {

/// One entry on its way into the file; the root is the first of the list.
struct Node
{
    QPDFObjectHandle object;
    int parent = -1;
    int level = -1;
    int last = -1; ///< its last child so far
    int descendants = 0;
};

constexpr int BoldStyle = 2;

QPDFObjectHandle entryObject(File &file, const OutlineEntry &entry, int level)
{
    QPDFObjectHandle object = QPDFObjectHandle::newDictionary();
    object.replaceKey("/Title", textObject(entry.title));
    if (const AnchorPlace place = file.anchors.place(entry.anchor); place.page >= 0)
        object.replaceKey("/Dest", destinationObject(file, place));
    if (level == 0)
        object.replaceKey("/F", QPDFObjectHandle::newInteger(BoldStyle));
    return file.pdf.makeIndirectObject(object);
}

/// Hangs node `index` below its parent, after the child that is there.
void append(std::vector<Node> &nodes, int index)
{
    Node &node = nodes[static_cast<size_t>(index)];
    Node &parent = nodes[static_cast<size_t>(node.parent)];
    node.object.replaceKey("/Parent", parent.object);
    if (parent.last < 0) {
        parent.object.replaceKey("/First", node.object);
    } else {
        Node &before = nodes[static_cast<size_t>(parent.last)];
        before.object.replaceKey("/Next", node.object);
        node.object.replaceKey("/Prev", before.object);
    }
    parent.object.replaceKey("/Last", node.object);
    parent.last = index;
    for (int up = node.parent; up >= 0; up = nodes[static_cast<size_t>(up)].parent)
        ++nodes[static_cast<size_t>(up)].descendants;
}

} // namespace

void addOutline(File &file)
{
    if (file.source.proof.outline.empty())
        return;
    std::vector<Node> nodes;
    nodes.push_back({file.pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"))});
    int current = 0;
    for (const OutlineEntry &entry : file.source.proof.outline) {
        while (nodes[static_cast<size_t>(current)].level >= std::max(entry.level, 0))
            current = nodes[static_cast<size_t>(current)].parent;
        const int level = nodes[static_cast<size_t>(current)].level + 1;
        nodes.push_back({entryObject(file, entry, level), current, level});
        current = static_cast<int>(nodes.size()) - 1;
        append(nodes, current);
    }
    for (Node &node : nodes) {
        if (node.descendants > 0)
            node.object.replaceKey("/Count", QPDFObjectHandle::newInteger(node.descendants));
    }
    file.pdf.getRoot().replaceKey("/Outlines", nodes.front().object);
}

} // namespace DiemTin::Finishing
