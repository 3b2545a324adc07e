// Of all nodes above a node only their largest value matters, and it goes down with the walk. A stack of its own, so that a chain of
// all nodes needs no deep recursion; it holds one node a level at most.
class Solution {
public:
    int goodNodes(TreeNode* root) {
        int good = 0;
        vector<pair<TreeNode*, int>> todo{{root, root->val}};
        while (!todo.empty()) {
            auto [node, largest] = todo.back();
            todo.pop_back();
            if (node->val >= largest) {
                good++;
                largest = node->val;
            }
            if (node->right) todo.push_back({node->right, largest});
            if (node->left) todo.push_back({node->left, largest});
        }
        return good;
    }
};
