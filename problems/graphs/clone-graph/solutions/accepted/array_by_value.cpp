// Values are 1 to n and differ: an array of copies by value is table enough.
/*
// Definition for a Node.
class Node {
public:
    int val;
    vector<Node*> neighbors;
};
*/
class Solution {
    void copy(Node* node, vector<Node*>& made) {
        Node* mine = new Node(node->val);
        made[node->val] = mine;
        for (auto neighbor : node->neighbors) {
            if (made[neighbor->val] == NULL) copy(neighbor, made);
            mine->neighbors.push_back(made[neighbor->val]);
        }
    }

public:
    Node* cloneGraph(Node* node) {
        if (node == NULL) return NULL;
        vector<Node*> made(101, NULL);
        copy(node, made);
        return made[node->val];
    }
};
