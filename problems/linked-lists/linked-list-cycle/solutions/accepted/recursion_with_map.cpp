// Recursion in an overload, with an ordered map of the nodes passed.
#include <map>
using namespace std;

class Solution {
    bool hasCycle(ListNode* node, map<ListNode*, bool>& seen) {
        if (!node) return false;
        if (seen[node]) return true;
        seen[node] = true;
        return hasCycle(node->next, seen);
    }

public:
    bool hasCycle(ListNode* head) {
        map<ListNode*, bool> seen;
        return hasCycle(head, seen);
    }
};
