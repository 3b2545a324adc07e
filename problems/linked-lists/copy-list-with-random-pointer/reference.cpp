// Weaves each copy in behind its original, so that the copy of a node is node->next and no table is needed. A second
// walk sets the randoms, a third takes the lists apart and restores the original.
class Solution {
public:
    Node* copyRandomList(Node* head) {
        for (Node* node = head; node; node = node->next->next) {
            Node* copy = new Node(node->val);
            copy->next = node->next;
            node->next = copy;
        }
        for (Node* node = head; node; node = node->next->next)
            if (node->random) node->next->random = node->random->next;

        Node* const first = head ? head->next : nullptr;
        for (Node* node = head; node; node = node->next) {
            Node* copy = node->next;
            node->next = copy->next;
            if (copy->next) copy->next = copy->next->next;
        }
        return first;
    }
};
