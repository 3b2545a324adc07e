// The table is a list of pairs, searched from the front, and searched again for the copy of each neighbour.
class Solution {
    list<pair<Node*, Node*>> pairs;

    Node* copyOf(Node* node) {
        if (!node) return nullptr;
        for (auto& [original, copy] : pairs)
            if (original == node) return copy;
        return nullptr;
    }

public:
    Node* copyRandomList(Node* head) {
        for (Node* node = head; node; node = node->next) pairs.emplace_back(node, new Node(node->val));
        for (Node* node = head; node; node = node->next) {
            copyOf(node)->next = copyOf(node->next);
            copyOf(node)->random = copyOf(node->random);
        }
        return copyOf(head);
    }
};
