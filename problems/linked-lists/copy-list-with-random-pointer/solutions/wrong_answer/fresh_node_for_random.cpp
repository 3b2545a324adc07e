// A random gets a node of its own with the right value instead of the copy in the list.
class Solution {
public:
    Node* copyRandomList(Node* head) {
        Node dummy(0);
        Node* last = &dummy;
        for (Node* node = head; node; node = node->next) {
            last = last->next = new Node(node->val);
            if (node->random) last->random = new Node(node->random->val);
        }
        return dummy.next;
    }
};
