// Numbers the nodes; two vectors hold the originals and the copies.
class Solution {
public:
    Node* copyRandomList(Node* head) {
        vector<Node*> originals, copies;
        unordered_map<Node*, int> position;
        for (Node* node = head; node != nullptr; node = node->next) {
            position[node] = originals.size();
            originals.push_back(node);
            copies.push_back(new Node(node->val));
        }
        copies.push_back(nullptr);
        for (size_t i = 0; i < originals.size(); i++) {
            copies[i]->next = copies[i + 1];
            if (originals[i]->random) copies[i]->random = copies[position[originals[i]->random]];
        }
        return copies[0];
    }
};
