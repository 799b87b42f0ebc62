/** Fluent's icons, each from a file of its own when it is first used: all 20,000 take a second at the start of a test. */
const utilities = {
  ...require("@fluentui/react-icons/utils"),
  ...require("@fluentui/react-icons/providers"),
};

/** "CheckmarkCircle16Filled" → checkmark-circle, the file with all sizes of this icon. */
const fileOf = (icon) =>
  icon
    .replace(/(?:\d+)?(?:Regular|Filled|Color|Light)$/, "")
    .replace(/([a-z])([A-Z\d])|(\d)([A-Z])/g, "$1$3-$2$4")
    .toLowerCase();

module.exports = new Proxy(utilities, {
  get(known, name) {
    if (name in known || typeof name !== "string" || !/^[A-Z]/.test(name)) return known[name];
    return require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name];
  },
});
