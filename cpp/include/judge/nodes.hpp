// Lists, trees and lists with random pointers on the wire: building them for a submission and reading its answer.
//
// The node types are template parameters because a submission may define them itself; a list node is whatever has
// `val` and `next`. ListNode travels as a list of ints, TreeNode as LeetCode's level order (u8 present + i32),
// RandomNode as pairs of value and index (-1 for null). A submission may delete a node, so the harness never touches
// one again once the submission has run: nodes live in an arena that is given back as a whole, and deleting what lies
// in it does nothing (runtime.cpp replaces operator delete). Under sanitizers every node is its own `new`, and stays.
#pragma once

#include <memory>
#include <unordered_map>

#include "judge/wire.hpp"

namespace __judge {

inline constexpr std::size_t node_bound = 8'000'000;  // an answer with more nodes is taken for endless

// Memory for nodes in one stretch of address space, so that "is it ours" is two comparisons. Of each two the later one
// comes first: addresses say nothing of the order in which nodes are linked.
class arena {
public:
    arena(char* begin, std::size_t size) : begin_(begin), end_(begin + size), at_(begin) {}
    bool holds(const void* p) const { return p >= begin_ && p < end_; }
    void* take(std::size_t size) {
        size = (size + 15) & ~std::size_t{15};
        if (spare_size_ == size) {
            spare_size_ = 0;
            return spare_;
        }
        const auto left = static_cast<std::size_t>(end_ - at_);
        if (left < size) throw std::bad_alloc();
        char* here = at_;
        at_ += size;
        if (left >= 2 * size) {
            spare_ = here;
            spare_size_ = size;
            here = at_;
            at_ += size;
        }
        return here;
    }
    void give_back() {
        at_ = begin_;
        spare_size_ = 0;
    }

private:
    char *begin_, *end_, *at_, *spare_ = nullptr;
    std::size_t spare_size_ = 0;  // of the first of two, which is still to be had; 0 where there is none
};

// Set by runtime.cpp; null where nodes are ordinary objects (sanitizers, the extension module).
extern arena* node_arena;

template <class Node, class... Arguments>
Node* make_node(Arguments... arguments) {
    if (node_arena) return ::new (node_arena->take(sizeof(Node))) Node(arguments...);
    return new Node(arguments...);
}

template <class Node>
Node* new_node(int value) {
    if constexpr (std::is_constructible_v<Node, int>) {
        return make_node<Node>(value);
    } else {
        Node* node = make_node<Node>();
        node->val = value;
        return node;
    }
}

template <class Node>
std::vector<Node*> read_list(reader& r) {
    const auto size = r.raw<std::uint32_t>();
    std::vector<Node*> nodes;
    nodes.reserve(size);
    for (std::uint32_t i = 0; i < size; ++i) {
        Node* node = new_node<Node>(r.raw<std::int32_t>());
        node->next = nullptr;
        if (i) nodes.back()->next = node;
        nodes.push_back(node);
    }
    return nodes;
}

template <class Node>
void write_list(writer& w, const Node* head) {
    std::vector<std::int32_t> values;
    const Node* mark = nullptr;  // Brent's cycle detection: the mark moves up whenever the count is a power of two
    for (const Node* node = head; node; node = node->next) {
        if (node == mark) throw malformed("the returned list runs in a circle");
        values.push_back(static_cast<std::int32_t>(node->val));
        if ((values.size() & (values.size() - 1)) == 0) mark = node;
    }
    w.raw(static_cast<std::uint32_t>(values.size()));
    for (const auto value : values) w.raw(value);
}

// Level order: the nodes in wire order, null entries left out; values beside them.
template <class Node>
std::vector<Node*> read_tree(reader& r, std::vector<std::int32_t>* values = nullptr) {
    const auto size = r.raw<std::uint32_t>();
    std::vector<Node*> nodes;
    std::size_t parent = 0;
    bool left = true;
    for (std::uint32_t i = 0; i < size; ++i) {
        Node* node = nullptr;
        if (r.raw<std::uint8_t>()) {
            const auto value = r.raw<std::int32_t>();
            node = new_node<Node>(value);
            node->left = node->right = nullptr;
            if (values) values->push_back(value);
        }
        if (i > 0) {
            (left ? nodes[parent]->left : nodes[parent]->right) = node;
            if (!left) ++parent;
            left = !left;
        }
        if (node) nodes.push_back(node);
    }
    return nodes;
}

template <class Node>
void write_tree(writer& w, const Node* root) {
    std::vector<const Node*> order;
    if (root) order.push_back(root);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (!order[i]) continue;
        order.push_back(order[i]->left);
        order.push_back(order[i]->right);
        if (order.size() > node_bound) throw malformed("the returned tree does not end");
    }
    while (!order.empty() && !order.back()) order.pop_back();
    w.raw(static_cast<std::uint32_t>(order.size()));
    for (const Node* node : order) {
        w.raw(static_cast<std::uint8_t>(node != nullptr));
        if (node) w.raw(static_cast<std::int32_t>(node->val));
    }
}

struct random_link {
    std::int32_t value;
    std::int32_t random;
};

template <class Node>
std::vector<Node*> read_random(reader& r, std::vector<random_link>& links) {
    const auto size = r.raw<std::uint32_t>();
    std::vector<Node*> nodes;
    for (std::uint32_t i = 0; i < size; ++i) {
        const auto value = r.raw<std::int32_t>();
        const auto random = r.raw<std::int32_t>();
        links.push_back({value, random});
        Node* node = new_node<Node>(value);
        node->next = node->random = nullptr;
        if (i) nodes.back()->next = node;
        nodes.push_back(node);
    }
    for (std::uint32_t i = 0; i < size; ++i) {
        if (links[i].random >= 0) nodes[i]->random = nodes[static_cast<std::size_t>(links[i].random)];
    }
    return nodes;
}

// The copy by positions, after making sure that it is one: nothing of the original in it, the original unchanged.
template <class Node>
void write_random_copy(writer& w, Node* head, const std::vector<Node*>& original,
                       const std::vector<random_link>& links) {
    std::unordered_map<const Node*, std::int32_t> of_original, of_copy;
    for (std::size_t i = 0; i < original.size(); ++i) of_original.emplace(original[i], static_cast<std::int32_t>(i));
    std::vector<const Node*> copy;
    for (const Node* node = head; node; node = node->next) {
        if (of_original.count(node)) {
            throw malformed("node " + std::to_string(copy.size()) + " of the copy is a node of the original list");
        }
        if (!of_copy.emplace(node, static_cast<std::int32_t>(copy.size())).second) {
            throw malformed("the returned list runs in a circle");
        }
        copy.push_back(node);
    }
    for (std::size_t i = 0; i < original.size(); ++i) {
        const Node* next = i + 1 < original.size() ? original[i + 1] : nullptr;
        const Node* random = links[i].random >= 0 ? original[static_cast<std::size_t>(links[i].random)] : nullptr;
        if (original[i]->val != links[i].value || original[i]->next != next || original[i]->random != random) {
            throw malformed("node " + std::to_string(i) + " of the original list was changed");
        }
    }
    w.raw(static_cast<std::uint32_t>(copy.size()));
    for (std::size_t i = 0; i < copy.size(); ++i) {
        std::int32_t random = -1;
        if (const Node* target = copy[i]->random) {
            if (of_original.count(target)) {
                throw malformed("random of node " + std::to_string(i) + " points into the original list");
            }
            const auto found = of_copy.find(target);
            if (found == of_copy.end()) {
                throw malformed("random of node " + std::to_string(i) + " points to a node outside the copy");
            }
            random = found->second;
        }
        w.raw(static_cast<std::int32_t>(copy[i]->val));
        w.raw(random);
    }
}

}  // namespace __judge
