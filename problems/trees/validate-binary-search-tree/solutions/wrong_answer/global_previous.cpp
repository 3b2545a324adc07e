// The previous value is global and keeps what the last call left there.
long long previous_value = LLONG_MIN;

class Solution {
public:
    bool isValidBST(TreeNode* root) {
        if (!root) return true;
        if (!isValidBST(root->left)) return false;
        if (root->val <= previous_value) return false;
        previous_value = root->val;
        return isValidBST(root->right);
    }
};
