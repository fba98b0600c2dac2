import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist/", "node_modules/", ".quickstart/", "**/*.[cm]js"] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.json" } },
    rules: {
      "no-duplicate-imports": "error",
      // Numbers in messages are what they are.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Sharper than the compiler's own view of index signatures, which knows undefined.
      "@typescript-eslint/no-unnecessary-condition": "off",
    },
  },
  {
    // Pulumi sets the properties that a class has by its interface.
    files: ["sdk/auth/*", "sdk/vault/*", "sdk/record.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-declaration-merging": "off",
      "@typescript-eslint/no-empty-object-type": [
        "error",
        { allowInterfaces: "with-single-extends" },
      ],
    },
  },
  {
    // Chai's assertions are property reads.
    files: ["test/**"],
    rules: { "@typescript-eslint/no-unused-expressions": "off" },
  },
);
