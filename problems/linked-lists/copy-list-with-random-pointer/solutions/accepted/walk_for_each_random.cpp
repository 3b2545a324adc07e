// Counts the way from the first node to each random and walks it again in the copy.
class Solution {
    static int position(Node* head, Node* wanted) {
        int steps = 0;
        while (head != wanted) {
            head = head->next;
            steps++;
        }
        return steps;
    }

    static Node* nodeAt(Node* head, int steps) {
        while (steps-- > 0) head = head->next;
        return head;
    }

public:
    Node* copyRandomList(Node* head) {
        Node dummy(0);
        Node* last = &dummy;
        for (Node* node = head; node; node = node->next) last = last->next = new Node(node->val);
        for (Node* node = head; node; node = node->next) {
            if (!node->random) continue;
            Node* copy = nodeAt(dummy.next, position(head, node));
            copy->random = nodeAt(dummy.next, position(head, node->random));
        }
        return dummy.next;
    }
};
