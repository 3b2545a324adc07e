// The table is a list of pairs that is searched from the front for every edge: accepted, as there are few nodes.
class Solution {
    vector<pair<Node*, Node*>> made;

    Node* copyOf(Node* node) {
        for (size_t i = 0; i < made.size(); i++)
            if (made[i].first == node) return made[i].second;
        made.push_back({node, new Node(node->val)});
        return made.back().second;
    }

public:
    Node* cloneGraph(Node* node) {
        if (!node) return nullptr;
        copyOf(node);
        for (size_t i = 0; i < made.size(); i++) {
            auto [original, copy] = made[i];
            for (Node* neighbor : original->neighbors) copy->neighbors.push_back(copyOf(neighbor));
        }
        return made[0].second;
    }
};
