// One walk that moves node after node to the front of the part already turned. A loop, so that the length of the list
// costs no stack.
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode* turned = nullptr;
        while (head) turned = exchange(head, exchange(head->next, turned));
        return turned;
    }
};
