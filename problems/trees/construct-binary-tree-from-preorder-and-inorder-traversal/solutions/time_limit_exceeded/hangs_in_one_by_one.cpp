// Hangs one node after the other into the tree, and searches inorder for both values at each step down: O(n^2 h).
class Solution {
    int place(const vector<int>& inorder, int value) {
        int i = 0;
        while (inorder.at(i) != value) i++;
        return i;
    }

public:
    TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
        TreeNode* root = nullptr;
        for (int value : preorder) {
            TreeNode** here = &root;
            while (*here) {
                bool before = place(inorder, value) < place(inorder, (*here)->val);
                here = before ? &(*here)->left : &(*here)->right;
            }
            *here = new TreeNode(value);
        }
        return root;
    }
};
