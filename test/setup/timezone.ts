// The users sit in one time zone; a test that depends on the machine's would pass here and fail there.
process.env.TZ = "Asia/Shanghai";
export {};
