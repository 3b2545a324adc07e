// One walk: a random that leads to a node not yet copied becomes null.
class Solution {
public:
    Node* copyRandomList(Node* head) {
        unordered_map<Node*, Node*> copy;
        Node dummy(0);
        Node* last = &dummy;
        for (Node* node = head; node; node = node->next) {
            last = last->next = copy[node] = new Node(node->val);
            auto it = copy.find(node->random);
            last->random = it == copy.end() ? nullptr : it->second;
        }
        return dummy.next;
    }
};
