// Asks at each node for both heights anew, from the root down: O(n h).
class Solution {
public:
    int depth(TreeNode* node) {
        if (node == NULL) return 0;
        return 1 + max(depth(node->left), depth(node->right));
    }

    bool isBalanced(TreeNode* root) {
        if (root == NULL) return true;
        int left = depth(root->left);
        int right = depth(root->right);
        return abs(left - right) <= 1 && isBalanced(root->left) && isBalanced(root->right);
    }
};
