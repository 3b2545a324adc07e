// Goes to the right child if there is one, else to the left one: a way down, not a view.
class Solution {
public:
    vector<int> rightSideView(TreeNode* root) {
        vector<int> seen;
        for (TreeNode* node = root; node; node = node->right ? node->right : node->left) seen.push_back(node->val);
        return seen;
    }
};
