// problem: trees/lowest-common-ancestor-of-a-binary-tree
// time: O(n h)
// memory: O(h)
// note: the subtree is searched anew on every level of the way down
class Solution {
    bool contains(TreeNode* tree, TreeNode* node) {
        return tree && (tree == node || contains(tree->left, node) || contains(tree->right, node));
    }

public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        while (root != p && root != q) {
            bool pLeft = contains(root->left, p), qLeft = contains(root->left, q);
            if (pLeft != qLeft) break;
            root = pLeft ? root->left : root->right;
        }
        return root;
    }
};
