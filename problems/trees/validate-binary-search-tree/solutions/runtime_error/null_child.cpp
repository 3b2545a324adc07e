// Reads the value of a child that is not there.
class Solution {
public:
    bool isValidBST(TreeNode* root) {
        if (!root) return true;
        if (root->left->val >= root->val || root->right->val <= root->val) return false;
        return isValidBST(root->left) && isValidBST(root->right);
    }
};
