// problem: linked-lists/copy-list-with-random-pointer
// time: O(n)
// memory: O(1)
// note: copies woven into the list
class Solution {
public:
    Node* copyRandomList(Node* head) {
        for (Node* p = head; p; p = p->next->next) {
            Node* copy = new Node(p->val);
            copy->next = p->next;
            p->next = copy;
        }
        for (Node* p = head; p; p = p->next->next) {
            if (p->random) p->next->random = p->random->next;
        }
        Node* result = head ? head->next : nullptr;
        for (Node* p = head; p;) {
            Node* copy = p->next;
            p->next = copy->next;
            copy->next = copy->next ? copy->next->next : nullptr;
            p = p->next;
        }
        return result;
    }
};
