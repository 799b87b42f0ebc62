/* Plain old JavaScript (ES3), so that it runs where nothing else of the pane does: it says what to install or to do. */
(function () {
  var patience = 15000;
  var agent = window.navigator.userAgent;
  var tooOld = "请把本窗格的这句话告诉管理员：";
  var webview =
    "Windows：请安装或更新“Microsoft Edge WebView2 运行时”（109 及以上），再关闭并重新打开 Excel；" +
    "Excel 2016、2019 批量许可版不能用，请改用 Excel 2021 及以上版本或 Microsoft 365。";
  var mac = "Mac：请在“系统设置 › 软件更新”中更新系统和 Safari（15.4 及以上），再重新打开 Excel。";

  function isTrident() {
    return Boolean(document.documentMode) || /MSIE |Trident\//.test(agent);
  }

  function isEdgeHtml() {
    return /Edge\/\d/.test(agent);
  }

  /** What the program uses and no compiler adds: Chromium 109 and Safari 15.4 have it all. */
  function lacksMethods() {
    return !(Array.prototype.at && Array.prototype.findLast && Object.hasOwn && window.structuredClone);
  }

  /** Once the program shows something, it speaks for itself. */
  function say(text) {
    var opening = document.getElementById("opening");
    if (opening) {
      opening.setAttribute("role", "alert");
      opening.innerText = text;
      opening.textContent = text;
    } else if (document.readyState === "loading") {
      setTimeout(function () {
        say(text);
      }, 50);
    }
  }

  function oldEngine() {
    if (isTrident()) return "这里的 Excel 用 Internet Explorer 的内核显示加载项，本窗格打不开。" + webview;
    if (isEdgeHtml()) return "这里的 Excel 用旧版 Edge 的内核显示加载项，本窗格打不开。" + webview;
    if (lacksMethods()) return "这里的 Excel 用来显示加载项的浏览器内核太旧，本窗格打不开。" + webview + mac;
    return "";
  }

  function fileOf(address) {
    return String(address).replace(/[?#].*$/, "").replace(/^.*\//, "");
  }

  /** An error before the program shows anything: a file did not come, or could not be read. */
  function heard(event) {
    var target = event && event.target;
    if (target && target.id === "office-js") return;
    var source = (target && target.src) || (event && event.filename);
    if (!source) return;
    var what = (event && event.message) || "没有下载到";
    say(
      "本窗格没有打开，工作簿没有改动。请检查到 " +
        window.location.host +
        " 的网络，关闭本窗格再打开；仍然打不开，" +
        tooOld +
        fileOf(source) +
        "，" +
        what +
        "。" +
        (event && event.message ? webview + mac : "")
    );
  }

  var old = oldEngine();
  if (old) {
    document.documentElement.setAttribute("data-too-old", ""); // the program does not begin, and the sentence stays
    say(old);
    return;
  }
  if (window.addEventListener) window.addEventListener("error", heard, true);
  setTimeout(function () {
    say(
      "已经等了 15 秒，本窗格的程序文件还没有从 " +
        window.location.host +
        " 下载完；下载完会自动打开。一直打不开的，请检查网络，或更新显示加载项的浏览器内核。" +
        webview +
        mac
    );
  }, patience);
})();
