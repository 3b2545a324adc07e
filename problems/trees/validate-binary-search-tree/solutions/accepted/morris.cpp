// Morris' walk: threads through right pointers instead of a stack; leaves the tree as it was.
class Solution {
public:
    bool isValidBST(TreeNode* root) {
        bool ordered = true;
        TreeNode* before = NULL;
        TreeNode* cur = root;
        while (cur) {
            if (!cur->left) {
                if (before && before->val >= cur->val) ordered = false;
                before = cur;
                cur = cur->right;
                continue;
            }
            TreeNode* pred = cur->left;
            while (pred->right && pred->right != cur) pred = pred->right;
            if (!pred->right) {
                pred->right = cur;
                cur = cur->left;
            } else {
                pred->right = NULL;
                if (before && before->val >= cur->val) ordered = false;
                before = cur;
                cur = cur->right;
            }
        }
        return ordered;
    }
};
