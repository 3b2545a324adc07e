// Finds the maximum of the left and the minimum of the right subtree anew at each node.
class Solution {
    long long largest(TreeNode* node) {
        if (!node) return LLONG_MIN;
        return max({(long long)node->val, largest(node->left), largest(node->right)});
    }
    long long smallest(TreeNode* node) {
        if (!node) return LLONG_MAX;
        return min({(long long)node->val, smallest(node->left), smallest(node->right)});
    }

public:
    bool isValidBST(TreeNode* root) {
        if (!root) return true;
        if (largest(root->left) >= root->val || smallest(root->right) <= root->val) return false;
        return isValidBST(root->left) && isValidBST(root->right);
    }
};
