// Keeps the nodes passed at the front of a vector and searches it from the back.
class Solution {
public:
    bool hasCycle(ListNode* head) {
        vector<ListNode*> seen;
        while (head) {
            for (int i = (int)seen.size() - 1; i >= 0; i--) {
                if (seen.at(i) == head) return true;
            }
            seen.insert(seen.begin(), head);
            head = head->next;
        }
        return false;
    }
};
