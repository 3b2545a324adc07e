// In order, but the value before the first is taken to be INT_MIN.
class Solution {
    int previous = INT_MIN;

public:
    bool isValidBST(TreeNode* root) {
        if (!root) return true;
        if (!isValidBST(root->left)) return false;
        if (root->val <= previous) return false;
        previous = root->val;
        return isValidBST(root->right);
    }
};
