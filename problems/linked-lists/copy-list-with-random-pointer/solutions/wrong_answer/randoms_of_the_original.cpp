// New nodes, but their randoms lead into the original.
class Solution {
public:
    Node* copyRandomList(Node* head) {
        Node dummy(0);
        Node* last = &dummy;
        for (Node* node = head; node; node = node->next) {
            last->next = new Node(node->val);
            last = last->next;
            last->random = node->random;
        }
        return dummy.next;
    }
};
