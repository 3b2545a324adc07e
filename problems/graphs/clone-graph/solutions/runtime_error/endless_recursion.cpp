// Copies without remembering what was copied: the edge back to where it came from never ends.
class Solution {
public:
    Node* cloneGraph(Node* node) {
        if (!node) return nullptr;
        Node* copy = new Node(node->val);
        for (Node* neighbor : node->neighbors) copy->neighbors.push_back(cloneGraph(neighbor));
        return copy;
    }
};
