// Exchanges the children of a node and goes on below both. A tree has at most a hundred nodes, so recursion is not
// deep.
class Solution {
public:
    TreeNode* invertTree(TreeNode* root) {
        if (root) {
            swap(root->left, root->right);
            invertTree(root->left);
            invertTree(root->right);
        }
        return root;
    }
};
