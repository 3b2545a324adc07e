// Asks each node anew how deep its subtrees are: O(n h).
class Solution {
    int depth(TreeNode* node) { return node ? 1 + max(depth(node->left), depth(node->right)) : 0; }

public:
    int diameterOfBinaryTree(TreeNode* root) {
        if (root == NULL) return 0;
        int through = depth(root->left) + depth(root->right);
        return max(through, max(diameterOfBinaryTree(root->left), diameterOfBinaryTree(root->right)));
    }
};
