// Recursion along both pointers; an ordered map, which is a member, holds the copies made so far.
#include <map>
#include <iostream>
using namespace std;

static const auto io = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();

class Solution {
private:
    map<Node*, Node*> made;

public:
    Node* copyRandomList(Node* head) {
        if (head == NULL) return NULL;
        if (made.find(head) != made.end()) return made[head];
        Node* node = new Node(head->val);
        made[head] = node;
        node->next = copyRandomList(head->next);
        node->random = copyRandomList(head->random);
        return node;
    }
};
