// problem: trees/validate-binary-search-tree
// time: O(n h)
// memory: O(h)
// note: smallest and largest of both subtrees looked for anew at every node
class Solution {
    long long largest(TreeNode* t) {
        if (!t) return LLONG_MIN;
        return max((long long)t->val, max(largest(t->left), largest(t->right)));
    }
    long long smallest(TreeNode* t) {
        if (!t) return LLONG_MAX;
        return min((long long)t->val, min(smallest(t->left), smallest(t->right)));
    }

public:
    bool isValidBST(TreeNode* root) {
        if (!root) return true;
        if (largest(root->left) >= root->val || smallest(root->right) <= root->val) return false;
        return isValidBST(root->left) && isValidBST(root->right);
    }
};
