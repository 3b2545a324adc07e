// Copies the given node and its neighbors, and stops there.
class Solution {
public:
    Node* cloneGraph(Node* node) {
        if (!node) return nullptr;
        Node* copy = new Node(node->val);
        for (Node* neighbor : node->neighbors) {
            Node* next = new Node(neighbor->val);
            next->neighbors.push_back(copy);
            copy->neighbors.push_back(next);
        }
        return copy;
    }
};
