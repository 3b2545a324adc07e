// Walks with the right child first: the first node that comes to a new level is seen.
class Solution {
    vector<int> seen;

    void walk(TreeNode* node, int depth) {
        if (!node) return;
        if (depth == (int)seen.size()) seen.push_back(node->val);
        walk(node->right, depth + 1);
        walk(node->left, depth + 1);
    }

public:
    vector<int> rightSideView(TreeNode* root) {
        walk(root, 0);
        return seen;
    }
};
