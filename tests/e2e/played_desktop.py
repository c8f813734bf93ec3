"""The parts of a desktop that the screen of the scenarios lacks: notifications, and a tray. Prints what it is asked for,
a JSON object a line; a line on standard input that is a notification's id is a click on it."""

import json
import sys

from gi.repository import Gio, GLib

INTERFACES = """
<node>
  <interface name="org.freedesktop.Notifications">
    <method name="GetCapabilities"><arg type="as" direction="out"/></method>
    <method name="Notify">
      <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
      <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
    </method>
    <method name="CloseNotification"><arg type="u" direction="in"/></method>
    <method name="GetServerInformation">
      <arg type="s" direction="out"/><arg type="s" direction="out"/><arg type="s" direction="out"/>
      <arg type="s" direction="out"/>
    </method>
    <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
  </interface>
  <interface name="org.kde.StatusNotifierWatcher">
    <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
    <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
    <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
    <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
    <property name="ProtocolVersion" type="i" access="read"/>
    <signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
    <signal name="StatusNotifierHostRegistered"/>
  </interface>
</node>
"""
NOTIFICATIONS = "/org/freedesktop/Notifications"
shown = 0
items = []


def tell(**what):
    print(json.dumps(what), flush=True)


def called(_bus, sender, _path, _interface, method, parameters, invocation):
    global shown
    arguments = parameters.unpack()
    answer = None
    if method == "GetCapabilities":
        answer = GLib.Variant("(as)", (["body", "actions"],))
    elif method == "GetServerInformation":
        answer = GLib.Variant("(ssss)", ("played", "tests", "1", "1.2"))
    elif method == "Notify":
        replaces = arguments[1]
        shown += 0 if replaces else 1
        tell(notification=replaces or shown, replaces=replaces, title=arguments[3], body=arguments[4])
        answer = GLib.Variant("(u)", (replaces or shown,))
    elif method == "RegisterStatusNotifierItem":
        items.append(sender)
        tell(item=sender, path=arguments[0])
    invocation.return_value(answer)


def asked(_bus, _sender, _path, _interface, name):
    return {"RegisteredStatusNotifierItems": GLib.Variant("as", items),
            "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
            "ProtocolVersion": GLib.Variant("i", 0)}[name]


def click(_channel, _condition):
    line = sys.stdin.readline()
    if line:
        bus.emit_signal(None, NOTIFICATIONS, "org.freedesktop.Notifications", "ActionInvoked",
                        GLib.Variant("(us)", (int(line), "default")))
    return bool(line)


bus = Gio.bus_get_sync(Gio.BusType.SESSION)
for interface, path in zip(Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces, [NOTIFICATIONS, "/StatusNotifierWatcher"]):
    bus.register_object(path, interface, called, asked, None)
    Gio.bus_own_name_on_connection(bus, interface.name, Gio.BusNameOwnerFlags.NONE, None, None)
GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN, click)
tell(ready=True)
GLib.MainLoop().run()
