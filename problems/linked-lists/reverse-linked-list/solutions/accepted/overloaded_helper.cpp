// Tail recursion in an overload of the same name, with the part already turned as second argument.
class Solution {
public:
    ListNode* reverseList(ListNode* head) { return reverseList(head, nullptr); }

private:
    static ListNode* reverseList(ListNode* head, ListNode* turned) {
        if (head == nullptr) return turned;
        ListNode* rest = head->next;
        head->next = turned;
        return reverseList(rest, head);
    }
};
