// Breadth first. A node is copied when it is first met, so that the table knows both ends of every edge that is looked at;
// each edge is looked at once from either side.
class Solution {
public:
    Node* cloneGraph(Node* node) {
        if (!node) return nullptr;
        unordered_map<Node*, Node*> copies{{node, new Node(node->val)}};
        vector<Node*> waiting{node};
        for (size_t i = 0; i < waiting.size(); i++) {
            Node* const original = waiting[i];
            Node* const copy = copies[original];
            copy->neighbors.reserve(original->neighbors.size());
            for (Node* neighbor : original->neighbors) {
                Node*& made = copies[neighbor];
                if (!made) {
                    made = new Node(neighbor->val);
                    waiting.push_back(neighbor);
                }
                copy->neighbors.push_back(made);
            }
        }
        return copies[node];
    }
};
