"""A Secret Service that is there, unlocked, and refuses every request, each after a while."""

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

SERVICE = "/org/freedesktop/secrets"
COLLECTION = f"{SERVICE}/collection/login"
WHILE = 100  # ms
INTERFACES = Gio.DBusNodeInfo.new_for_xml("""
<node>
  <interface name="org.freedesktop.Secret.Service">
    <method name="OpenSession">
      <arg type="s" direction="in"/><arg type="v" direction="in"/>
      <arg type="v" direction="out"/><arg type="o" direction="out"/>
    </method>
    <method name="SearchItems">
      <arg type="a{ss}" direction="in"/><arg type="ao" direction="out"/><arg type="ao" direction="out"/>
    </method>
    <method name="ReadAlias"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
    <property name="Collections" type="ao" access="read"/>
  </interface>
  <interface name="org.freedesktop.Secret.Collection">
    <property name="Locked" type="b" access="read"/>
  </interface>
</node>""").interfaces


def call(_connection, _sender, _path, _interface, method, _arguments, invocation):
    if method == "ReadAlias":
        invocation.return_value(GLib.Variant("(o)", (COLLECTION,)))
    else:
        GLib.timeout_add(WHILE, invocation.return_dbus_error, "org.freedesktop.DBus.Error.AccessDenied", "refused")


def read(_connection, _sender, _path, _interface, name):
    return GLib.Variant("b", False) if name == "Locked" else GLib.Variant("ao", [COLLECTION])


bus = Gio.bus_get_sync(Gio.BusType.SESSION)
bus.register_object(SERVICE, INTERFACES[0], call, read, None)
bus.register_object(COLLECTION, INTERFACES[1], call, read, None)
Gio.bus_own_name_on_connection(bus, "org.freedesktop.secrets", Gio.BusNameOwnerFlags.NONE, None, None)
GLib.MainLoop().run()
