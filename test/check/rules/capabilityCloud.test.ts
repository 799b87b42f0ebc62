import { blank, unread } from "../applicationWith";
import { describeRule } from "../describeRule";

describeRule(
  "CAP-12",
  {
    "a tick that may belong to either": {
      given: { "capability.deploymentModel": unread("□私有云√□公有云", { kind: "notAChoice" }) },
      severity: "query",
      at: ["capability.deploymentModel"],
      says: "看不出云部署模式选的是哪一项：“□私有云√□公有云”。",
    },
    "no model": {
      given: { "capability.deploymentModel": blank },
      severity: "error",
      at: ["capability.deploymentModel"],
      says: "没有选择云部署模式。",
    },
    "two models": {
      given: {
        "capability.deploymentModel": unread("☑私有云 ☑公有云", {
          kind: "severalChosen",
          chosen: ["private", "public"],
        }),
      },
      severity: "query",
      at: ["capability.deploymentModel"],
      says: "云部署模式选了多个：私有云、公有云。",
    },
  },
  { "one model": { "capability.deploymentModel": ["hybrid"] } },
);

describeRule(
  "CAP-13",
  {
    "a public cloud without its provider": {
      given: { "capability.cloudProvider": blank },
      severity: "error",
      at: ["capability.cloudProvider"],
      says: "云部署模式选了公有云或混合云，但没有填写服务商名称。",
    },
    "a hybrid cloud without a place for it": {
      given: { "capability.deploymentModel": ["hybrid"], "capability.cloudProvider": null },
      severity: "error",
      at: ["capability.deploymentModel"],
      says: "云部署模式选了公有云或混合云，但没有填写服务商名称。",
    },
    "another provider than the partner": {
      given: { "capability.cloudProvider": "南方云科技有限公司" },
      severity: "query",
      at: ["capability.cloudProvider", "situation.cloudPartner"],
      says: "云部署模式所填的服务商“南方云科技有限公司”与合作云平台服务商“北方云计算有限公司”不一致。",
    },
  },
  {
    "a short form of the partner's name": { "capability.cloudProvider": "北方云" },
    "a private cloud": { "capability.deploymentModel": ["private"], "capability.cloudProvider": null },
  },
);

describeRule(
  "CAP-14",
  {
    "no cloud architecture, but a cloud": {
      given: { "capability.fullCloudArchitecture": false },
      severity: "query",
      at: ["capability.fullCloudArchitecture", "capability.deploymentModel"],
      says: "“是否具有完整的云计算架构”选“否”，却选择了云部署模式（公有云）。",
    },
  },
  {
    neither: {
      "capability.fullCloudArchitecture": false,
      "capability.deploymentModel": blank,
      "capability.cloudProvider": null,
    },
  },
);
