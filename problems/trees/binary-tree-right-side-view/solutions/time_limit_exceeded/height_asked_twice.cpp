// Asks for the height of the higher side once more at each level, to know how far its view goes on: 2^h calls on a chain.
class Solution {
    int height(TreeNode* node) {
        if (!node) return 0;
        if (height(node->left) > height(node->right)) return 1 + height(node->left);
        return 1 + height(node->right);
    }

    int value(TreeNode* node, int depth) {
        if (depth == 0) return node->val;
        return height(node->right) >= depth ? value(node->right, depth - 1) : value(node->left, depth - 1);
    }

public:
    vector<int> rightSideView(TreeNode* root) {
        vector<int> seen;
        for (int depth = 0, levels = height(root); depth < levels; depth++) seen.push_back(value(root, depth));
        return seen;
    }
};
